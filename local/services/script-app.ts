import { Service } from "../guard";
import { scriptEnums } from "./script-enums";
import { ownTriggers, Trigger } from "./script-triggers";
import { TriggerBuilder } from "./trigger-builders";

/** ScriptApp. */
export class ScriptApp extends Service {
  readonly serviceName = "ScriptApp";
  override readonly constants = scriptEnums;
  newTrigger(functionName: unknown) {
    return new TriggerBuilder(this.execution, String(functionName));
  }
  getProjectTriggers() {
    return ownTriggers(this.execution).map((record) => new Trigger(this.execution, record));
  }
  getUserTriggers(_document: unknown) {
    return ownTriggers(this.execution).map((record) => new Trigger(this.execution, record));
  }
  deleteTrigger(trigger: Trigger) {
    const { store } = this.execution.core;
    store.triggers = store.triggers.filter((record) => record.id !== trigger.record.id);
  }
  getAuthorizationInfo(_authMode: unknown) {
    return new AuthorizationInfo(this.execution);
  }
  requireScopes(_authMode: unknown, _scopes: unknown) {
    if (this.execution.core.authorizationRequired) throw new Error("Authorization is required to perform that action.");
  }
  requireAllScopes(authMode: unknown) {
    this.requireScopes(authMode, []);
  }
  getScriptId() {
    return "local-script";
  }
  getOAuthToken() {
    return "local-token";
  }
}

class AuthorizationInfo extends Service {
  readonly serviceName = "AuthorizationInfo";
  getAuthorizationStatus() {
    return scriptEnums.AuthorizationStatus[this.execution.core.authorizationRequired ? "REQUIRED" : "NOT_REQUIRED"];
  }
  getAuthorizationUrl() {
    return this.execution.core.authorizationRequired ? "https://script.google.com/local-authorization" : null;
  }
}
