import type { Execution } from "../core";
import { Service } from "../guard";

/** Session. */
export class Session extends Service {
  readonly serviceName = "Session";
  getActiveUser() {
    return new User(this.execution, this.execution.authMode === "CUSTOM_FUNCTION" ? "" : this.execution.user);
  }
  getEffectiveUser() {
    return new User(this.execution, this.execution.authMode === "CUSTOM_FUNCTION" ? "" : this.execution.user);
  }
  getTemporaryActiveUserKey() {
    const letters = [...this.execution.user].map((letter) => letter.charCodeAt(0).toString(36)).join("");
    return `local-${letters}`;
  }
  getScriptTimeZone() {
    return this.execution.core.scriptTimeZone;
  }
  getTimeZone() {
    return this.execution.core.scriptTimeZone;
  }
  getActiveUserLocale() {
    return this.execution.core.store.document.locale.slice(0, 2);
  }
}

/** Base.User: somebody with an address. */
export class User extends Service {
  readonly serviceName = "User";
  readonly email: string;
  constructor(execution: Execution, email: string) {
    super(execution);
    this.email = email;
  }
  getEmail() {
    return this.email;
  }
  getUserLoginId() {
    return this.email;
  }
}
