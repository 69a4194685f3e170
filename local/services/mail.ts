import { Service } from "../guard";

/** Recipients a day for a consumer account. */
const DAILY_RECIPIENTS = 100;
const DAY_MS = 86_400_000;

/** MailApp; what it sends lands in the host's outbox. */
export class MailApp extends Service {
  readonly serviceName = "MailApp";
  getRemainingDailyQuota() {
    return remaining(this);
  }
  sendEmail(first: unknown, ...rest: unknown[]) {
    const message = typeof first === "object" && first !== null ? (first as Record<string, unknown>) : fromArguments(first, rest);
    const { to, subject = "", body = "", ...options } = message;
    if (!to || !String(to).includes("@")) throw new Error(`Invalid email: ${String(to)}`);
    if (remaining(this) < String(to).split(",").length) throw new Error("Service invoked too many times for one day: email.");
    this.execution.core.store.outbox.push({
      at: this.execution.core.clock.now().toISOString(),
      from: this.execution.user,
      to: String(to),
      subject: String(subject),
      body: String(body),
      options: JSON.parse(JSON.stringify(options)) as Record<string, unknown>,
    });
  }
}

function remaining({ execution }: MailApp): number {
  const { clock, store } = execution.core;
  const since = clock.milliseconds() - DAY_MS;
  const sent = store.outbox.filter((mail) => mail.from === execution.user && Date.parse(mail.at) > since);
  return DAILY_RECIPIENTS - sent.reduce((sum, mail) => sum + mail.to.split(",").length, 0);
}

/** The forms (to, subject, body, options) and (to, replyTo, subject, body). */
function fromArguments(to: unknown, rest: readonly unknown[]): Record<string, unknown> {
  const [a, b, c] = rest;
  if (rest.length === 3 && typeof c !== "object") return { to, replyTo: a, subject: b, body: c };
  return { ...(typeof c === "object" ? c : {}), to, subject: a, body: b };
}
