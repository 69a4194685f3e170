import type { HtmlPage } from "../contract";
import type { Execution } from "../core";
import { enumeration, Service } from "../guard";

const sandboxModes = enumeration("SandboxMode", ["IFRAME", "NATIVE", "EMULATED"]);
const frameModes = enumeration("XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);

/** HtmlService; templates with scriptlets are not among it. */
export class HtmlService extends Service {
  readonly serviceName = "HtmlService";
  override readonly constants = { SandboxMode: sandboxModes, XFrameOptionsMode: frameModes };
  createHtmlOutput(content: unknown = "") {
    return new HtmlOutput(this.execution, String(content));
  }
  createHtmlOutputFromFile(name: unknown) {
    const content = this.execution.core.files[String(name).replace(/\.html$/, "")];
    if (content === undefined) throw new Error(`No HTML file named ${String(name)} was found.`);
    return new HtmlOutput(this.execution, content);
  }
}

/** A page in the making. */
export class HtmlOutput extends Service {
  readonly serviceName = "HtmlOutput";
  readonly page: HtmlPage;
  constructor(execution: Execution, content: string) {
    super(execution);
    this.page = { title: /<title>([^<]*)<\/title>/i.exec(content)?.[1]?.trim() ?? "", content, width: null, height: null };
  }
  setTitle(title: unknown) {
    this.page.title = String(title);
    return this;
  }
  getTitle() {
    return this.page.title;
  }
  setWidth(width: number) {
    this.page.width = width;
    return this;
  }
  getWidth() {
    return this.page.width;
  }
  setHeight(height: number) {
    this.page.height = height;
    return this;
  }
  getHeight() {
    return this.page.height;
  }
  setContent(content: unknown) {
    this.page.content = String(content);
    return this;
  }
  append(content: unknown) {
    this.page.content += String(content);
    return this;
  }
  clear() {
    this.page.content = "";
    return this;
  }
  getContent() {
    return this.page.content;
  }
  addMetaTag(_name: string, _content: string) {
    return this;
  }
  setSandboxMode(_mode: unknown) {
    return this;
  }
  setXFrameOptionsMode(_mode: unknown) {
    return this;
  }
}
