import type { Execution } from "../core";
import { Service } from "../guard";

/** LockService: one thread, so a lock is a flag; `lockBusy` of the host plays the other execution. */
export class LockService extends Service {
  readonly serviceName = "LockService";
  getDocumentLock() {
    return new Lock(this.execution, "document");
  }
  getScriptLock() {
    return new Lock(this.execution, "script");
  }
  getUserLock() {
    return new Lock(this.execution, `user:${this.execution.user}`);
  }
}

class Lock extends Service {
  readonly serviceName = "Lock";
  readonly lockName: string;
  constructor(execution: Execution, lockName: string) {
    super(execution);
    this.lockName = lockName;
  }
  tryLock(timeoutInMillis: unknown) {
    const { core } = this.execution;
    const holder = core.locks.held.get(this.lockName);
    if (!core.locks.busy && (holder === undefined || holder === this.execution)) {
      core.locks.held.set(this.lockName, this.execution);
      return true;
    }
    core.clock.advance(Math.max(Number(timeoutInMillis), 0) || 0);
    return false;
  }
  waitLock(timeoutInMillis: unknown) {
    if (!this.tryLock(timeoutInMillis)) throw new Error("Lock timeout: another process was holding the lock for too long.");
  }
  hasLock() {
    return this.execution.core.locks.held.get(this.lockName) === this.execution;
  }
  releaseLock() {
    const { held } = this.execution.core.locks;
    if (held.get(this.lockName) === this.execution) {
      this.execution.core.engine.flush();
      held.delete(this.lockName);
    }
  }
}
