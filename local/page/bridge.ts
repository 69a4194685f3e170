/** `google.script` inside a sidebar or dialog frame, over messages to the page. */

/** From a frame to the page. */
export type FrameMessage =
  | { kind: "run"; id: number; name: string; args: unknown[]; handled: boolean }
  | { kind: "close" }
  | { kind: "size"; width: number | null; height: number | null }
  | { kind: "leave" }
  | { kind: "next-region"; backwards: boolean };

/** From the page to a frame: what a call came to. */
export type FrameAnswer = { kind: "answer"; id: number } & ({ ok: true; value: unknown } | { ok: false; name: string; message: string });

/** The HTML with `google.script` in front of every script of its own. */
export function withBridge(html: string): string {
  const script = `<script>(${bridge.toString()})()</script>`;
  const head = /<head[^>]*>|<html[^>]*>|<!doctype[^>]*>/i;
  const places = /<head[^>]*>/i.exec(html) ?? head.exec(html);
  if (!places) return script + html;
  const end = places.index + places[0].length;
  return html.slice(0, end) + script + html.slice(end);
}

/** Runs inside the frame as text, so it may use nothing from outside its own braces. */
function bridge(): void {
  interface Handlers {
    success?: (value: unknown, user: unknown) => void;
    failure?: (error: Error, user: unknown) => void;
    user?: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let lastId = 0;
  const send = (message: unknown) => parent.postMessage(message, "*");

  /** Google refuses dates, functions and elements at any depth, and cycles, before the call leaves. */
  const refuse = (value: unknown, path: string, above: unknown[]): void => {
    if (value === null || typeof value !== "object") {
      if (["function", "symbol", "bigint"].includes(typeof value)) throw new TypeError(`Failed due to illegal value in property: ${path}`);
      return;
    }
    const isPlain = Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]";
    if (!isPlain || above.includes(value)) throw new TypeError(`Failed due to illegal value in property: ${path}`);
    for (const [key, inner] of Object.entries(value)) refuse(inner, key, [...above, value]);
  };
  const formValues = (form: HTMLFormElement): Record<string, unknown> => {
    const values: Record<string, unknown> = {};
    for (const name of new Set(new FormData(form).keys())) {
      const all = new FormData(form).getAll(name);
      values[name] = all.length > 1 ? all : all[0];
    }
    return values;
  };
  const call = (name: string, handlers: Handlers, given: unknown[]): void => {
    const args = given.length === 1 && given[0] instanceof HTMLFormElement ? [formValues(given[0])] : given;
    args.forEach((argument, index) => {
      refuse(argument, String(index), []);
    });
    lastId += 1;
    waiting.set(lastId, handlers);
    send({ kind: "run", id: lastId, name, args, handled: Boolean(handlers.failure) });
  };
  const runner = (handlers: Handlers): unknown =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (typeof name !== "string") return undefined;
          if (name === "withSuccessHandler") return (success: Handlers["success"]) => runner({ ...handlers, ...(success && { success }) });
          if (name === "withFailureHandler") return (failure: Handlers["failure"]) => runner({ ...handlers, ...(failure && { failure }) });
          if (name === "withUserObject") return (user: unknown) => runner({ ...handlers, user });
          return (...args: unknown[]) => call(name, handlers, args);
        },
      },
    );

  addEventListener("message", (event) => {
    const answer = event.data as { kind?: string; id: number; ok: boolean; value?: unknown; name?: string; message?: string } | null;
    if (event.source !== parent || answer?.kind !== "answer") return;
    const handlers = waiting.get(answer.id) ?? {};
    waiting.delete(answer.id);
    if (answer.ok) return handlers.success?.(answer.value, handlers.user);
    const error = Object.assign(new Error(answer.message), { name: answer.name ?? "Error" });
    if (handlers.failure) return handlers.failure(error, handlers.user);
    console.error(`Uncaught ${error.name}: ${error.message}`);
  });
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented) return;
    if (event.key === "Escape") send({ kind: "leave" });
    if (event.key === "F6") {
      event.preventDefault();
      send({ kind: "next-region", backwards: event.shiftKey });
    }
  });
  Object.assign(window, {
    google: {
      script: {
        run: runner({}),
        host: {
          origin: "",
          close: () => send({ kind: "close" }),
          setWidth: (width: number) => send({ kind: "size", width, height: null }),
          setHeight: (height: number) => send({ kind: "size", width: null, height }),
          editor: { focus: () => send({ kind: "leave" }) },
        },
      },
    },
  });
}
