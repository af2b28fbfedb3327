/**
 * The one fake of the browser: storage that tells its listeners, permissions, tabs, registered scripts and messages, as
 * far as platform/ uses them. Put in with `vi.mock('../../platform/browser.ts', ...)`.
 */
type Listener = (...args: never[]) => unknown;

/** An event as browsers have them; `fire` answers what the listeners answered. */
function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...args: unknown[]) => [...listeners].map((listener) => listener(...(args as never[]))),
    get size() {
      return listeners.size;
    },
  };
}

type Items = Record<string, unknown>;

function storage() {
  const onChanged = event();
  const area = (name: string) => {
    let items: Items = {};
    const tell = (before: Items) => {
      const changes = Object.fromEntries(
        [...new Set([...Object.keys(before), ...Object.keys(items)])]
          .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(items[key]))
          .map((key) => [key, { oldValue: before[key], newValue: items[key] }]),
      );
      if (Object.keys(changes).length > 0) onChanged.fire(changes, name);
    };
    return {
      get items() {
        return items;
      },
      async get(keys: null | string) {
        const copy = structuredClone(items);
        return keys === null ? copy : keys in copy ? { [keys]: copy[keys] } : {};
      },
      async set(change: Items) {
        const before = items;
        items = { ...items, ...structuredClone(change) };
        tell(before);
      },
      async remove(keys: string | string[]) {
        const before = items;
        const gone = new Set([keys].flat());
        items = Object.fromEntries(Object.entries(items).filter(([key]) => !gone.has(key)));
        tell(before);
      },
    };
  };
  return { local: area('local'), session: area('session'), onChanged };
}

interface Registered {
  id: string;
  matches: string[];
  [key: string]: unknown;
}

function scripting() {
  let registered: Registered[] = [];
  const calls: string[] = [];
  return {
    calls,
    get registered() {
      return registered;
    },
    async getRegisteredContentScripts() {
      return registered;
    },
    async registerContentScripts(scripts: Registered[]) {
      calls.push('register');
      for (const { id } of scripts)
        if (registered.some((one) => one.id === id)) throw new Error(`Duplicate script ID '${id}'`);
      registered = [...registered, ...scripts];
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      calls.push('unregister');
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
    async executeScript({ files }: { files?: string[] }) {
      calls.push(files ? `js ${files.join(' ')}` : 'function');
    },
  };
}

export const OWN_ID = 'sidelight-id';
export const OWN_ORIGIN = 'chrome-extension://sidelight-id/';

/** A browser with the extension just installed, on for `*.news.example`. */
export function fakeBrowser() {
  const granted = new Set(['*://*.news.example/*']);
  return {
    storage: storage(),
    scripting: scripting(),
    permissions: {
      granted,
      getAll: async () => ({ origins: [...granted] }),
      request: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) granted.add(origin);
        return true;
      },
      onAdded: event(),
      onRemoved: event(),
    },
    runtime: {
      /** Undefined after an update, for the readers of before. */
      id: OWN_ID as string | undefined,
      getURL: (path: string) => OWN_ORIGIN + path,
      getManifest: () => ({
        host_permissions: ['*://*.news.example/*'],
        content_scripts: [
          {
            matches: ['*://*.news.example/*'],
            js: ['index-en.js', 'reader.js'],
          },
        ],
      }),
      onMessage: event(),
      /** What the background would answer; a test sets it. */
      answer: async (_message: unknown): Promise<unknown> => undefined,
      sendMessage(message: unknown) {
        return this.answer(message);
      },
    },
    tabs: {
      answer: async (_tab: number, _message: unknown): Promise<unknown> => {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
      sendMessage(tab: number, message: unknown) {
        return this.answer(tab, message);
      },
    },
    extension: { inIncognitoContext: false },
  };
}
