/**
 * A throw-away web server on this machine for pages that the extension reads. It answers as a web server and as a
 * proxy, so a browser can be made to find every host of the network in it (LaunchOptions.onlyPort).
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is served at one path. */
export interface ServedFile {
  body: string | Uint8Array;
  type: string;
  headers?: Record<string, string>;
}

/** One request the server saw. */
export interface SeenRequest {
  /** The host the browser asked for, whatever it was made to find it at. */
  host: string;
  /** Empty where the browser asked for an encrypted connection. */
  path: string;
}

export interface PageServer {
  port: number;
  /** Every request since the start, oldest first. */
  seen: readonly SeenRequest[];
  close(): Promise<void>;
}

/**
 * Serves what `answer` gives for a host and a path (404 where it gives nothing), on a free port of the loopback
 * interface. Only this machine reaches it.
 */
export async function servePages(
  answer: (host: string, path: string) => ServedFile | undefined | Promise<ServedFile | undefined>,
): Promise<PageServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { pathname: path } = new URL(request.url ?? '/', 'http://localhost');
    seen.push({ host, path });
    respond(answer, host, path, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  // As a proxy it is asked to let encrypted traffic through: seen, and refused.
  server.on('connect', (request, socket) => {
    seen.push({ host: (request.url ?? '').replace(/:\d+$/, ''), path: '' });
    // Node hands the connection over with nobody listening for its errors: a browser that is closed now resets it.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  answer: Parameters<typeof servePages>[0],
  host: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = await answer(host, decodeURIComponent(path));
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.');
    return;
  }
  response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store', ...file.headers });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}
