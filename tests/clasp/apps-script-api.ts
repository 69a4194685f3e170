/** A loopback stand-in of the Apps Script API: enough of its REST calls for clasp, behind a proxy that ends TLS as Google's host would. */
import { createServer as createProxy, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer } from "node:https";
import { type AddressInfo, connect, type Server } from "node:net";
import type { Duplex } from "node:stream";
import { generate } from "selfsigned";

export interface ScriptFile {
  name: string;
  type: "SERVER_JS" | "HTML" | "JSON";
  source: string;
}

export interface AppsScriptApi {
  /** Environment for a client that should reach the stand-in and nothing else. */
  proxy: string;
  certificate: string;
  /** The project's files as they stand after the last push. */
  files(): ScriptFile[];
  versions(): { versionNumber: number; description: string }[];
  /** Every call in order, e.g. `PUT /v1/projects/abc/content`. */
  calls: string[];
  close(): Promise<void>;
}

const HOST = "script.googleapis.com";

export async function startAppsScriptApi(initial: ScriptFile[]): Promise<AppsScriptApi> {
  const authority = await generate([{ name: "commonName", value: "Loopback test authority" }], {
    extensions: [{ name: "basicConstraints", cA: true }],
  });
  const server = await generate([{ name: "commonName", value: HOST }], {
    ca: { key: authority.private, cert: authority.cert },
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: HOST }] }],
  });

  let files = initial;
  const versions: { versionNumber: number; description: string }[] = [];
  const calls: string[] = [];

  const answer = (method: string, path: string, body: string): unknown => {
    const [, scriptId = "", resource = ""] = /^\/v1\/projects\/([^/]+)\/(\w+)/.exec(path) ?? [];
    if (resource === "content" && method === "GET") return { scriptId, files };
    if (resource === "content" && method === "PUT") {
      files = (JSON.parse(body) as { files: ScriptFile[] }).files;
      return { scriptId, files };
    }
    if (resource === "versions" && method === "POST") {
      const version = {
        scriptId,
        versionNumber: versions.length + 1,
        description: (JSON.parse(body) as { description: string }).description,
      };
      versions.push(version);
      return version;
    }
    if (resource === "versions" && method === "GET") return { versions };
    return null;
  };

  const api = createServer({ key: server.private, cert: server.cert }, (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const path = request.url ?? "";
      calls.push(`${request.method} ${path}`);
      const value = answer(request.method ?? "", path, Buffer.concat(chunks).toString("utf8"));
      response.writeHead(value ? 200 : 404, { "content-type": "application/json" });
      response.end(JSON.stringify(value ?? { error: { code: 404, message: `The stand-in does not know ${request.method} ${path}` } }));
    });
  });
  const apiPort = await listen(api);

  const tunnels = new Set<Duplex>();
  const proxy = createProxy((_, response) => response.writeHead(405).end());
  proxy.on("connect", (request, client, head) => {
    if (request.url !== `${HOST}:443`) {
      calls.push(`refused ${request.url}`);
      client.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    tunnels.add(client);
    const upstream = connect(apiPort, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    client.on("close", () => upstream.destroy());
    upstream.on("error", () => client.destroy());
    client.on("error", () => upstream.destroy());
  });
  const proxyPort = await listen(proxy);

  return {
    proxy: `http://127.0.0.1:${proxyPort}`,
    certificate: authority.cert,
    files: () => files,
    versions: () => versions,
    calls,
    close: async () => {
      for (const tunnel of tunnels) tunnel.destroy();
      api.closeAllConnections();
      await Promise.all([api, proxy].map((each) => new Promise((done) => each.close(done))));
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)));
}
