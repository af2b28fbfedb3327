/**
 * The reader's order of work, with everything it needs handed in.
 *
 *     off --switched on--> reading --related or nearer--> showing, following the page
 *                             └--unrelated--> waiting a little for late text --> left alone until the route changes
 */
import type { Scan, Spotter } from '../../engine/spotter.ts';
import type { Reading } from '../../engine/types.ts';
import { followFrames } from '../../page/roots.ts';
import { routeOf, watchRoutes } from '../../page/routes.ts';
import { browserSight, isShown } from '../../page/sight.ts';
import type { Pace } from '../../page/slices.ts';
import { type Entry, PageText } from '../../page/text.ts';
import { type Changes, Watch } from '../../page/watch.ts';
import { PageLanguages } from './languages.ts';
import type { PageReport, ReaderPorts, ReaderState } from './ports.ts';
import { Presenter, type PresenterOptions } from './presenter.ts';
import { type Decision, PageReading } from './reading.ts';
import { pageReport } from './report.ts';

export interface ReaderOptions extends Omit<PresenterOptions, 'ports' | 'state' | 'shadowRoots'> {
  ports: ReaderPorts;
  spotter: Spotter;
  pace: Pace;
  /** False once the extension was updated or removed under the page. */
  alive(): boolean;
}

/** For so long an unrelated page is watched for text that comes late. */
export const LATE_TEXT_MS = 10_000;
/** A new route's content is not there at once. */
const ROUTE_MS = 300;

const OFF: ReaderState = { on: false, marks: 'hidden', cardLanguage: 'page', site: '' };

/** What a page that is being read has; gone as a whole when it is left alone. */
interface Session {
  text: PageText<Scan>;
  reading: PageReading;
  languages: PageLanguages;
  /** Whether what reads numbers is being fetched. */
  counting: boolean;
  watch: Watch;
  presenter: Presenter | undefined;
  ended: AbortController;
  /** What is done to it is done in turn: a decision must not fall on text that is just being read again. */
  turn: Promise<void>;
}

export class Reader {
  readonly #options: ReaderOptions;
  readonly #stops: (() => void)[] = [];
  #state = OFF;
  #session: Session | undefined;
  #decision: Decision | undefined;
  #anyway = false;
  #reported = '';
  #forgetLate: (() => void) | undefined;
  #route = '';
  #stopped = false;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** Starts following the settings and the route; reads the page if Sidelight is on here. */
  async start(): Promise<void> {
    const { ports, top } = this.#options;
    const away = new AbortController();
    top.defaultView!.addEventListener('pageshow', (event) => this.#onShow(event), { signal: away.signal });
    this.#stops.push(
      () => away.abort(),
      ports.onStateChange(() => void this.#syncInTurn()),
      ports.onRequests({
        reading: () => this.report(),
        jump: (index) => this.#session?.presenter?.jump(index) ?? false,
        showAnyway: () => this.#showAnyway(),
        nameMode: () => void this.#session?.presenter?.nameMode(),
      }),
    );
    await this.#syncInTurn();
    await this.#session?.turn;
  }

  /** The last reading, as the popup lists it. */
  report(): PageReport | undefined {
    if (!this.#decision || this.#session?.counting) return undefined;
    const { reading, entries } = this.#decision;
    const texts = entries.map(({ block, scan }) => ({ text: block.text, lang: scan.lang || block.lang }));
    const marked = this.#isWanted(reading);
    return pageReport(reading, texts, { marked, anyway: marked && reading.verdict.kind === 'unrelated' });
  }

  /** Takes everything off the page and stops, for good. */
  stop(): void {
    this.#stopped = true;
    for (const stop of this.#stops.splice(0)) stop();
    this.#end();
  }

  #syncing = Promise.resolve();
  /** One after the other, so that two news of the same switch do not read the page twice. */
  #syncInTurn(): Promise<void> {
    this.#syncing = this.#syncing.then(() => this.#sync());
    return this.#syncing;
  }

  async #sync(): Promise<void> {
    if (!this.#isAlive()) return;
    const before = this.#state;
    const state = await this.#options.ports.state().catch(() => undefined);
    if (!state || this.#stopped) return;
    this.#state = state;
    if (state.on && !before.on) {
      this.#stopRoutes = watchRoutes(this.#options.top.defaultView!, () => this.#onRoute());
      // Not waited for: the reader may be switched off while it reads.
      this.#read();
    } else if (!state.on && before.on) this.#end();
    else if (state.on) this.#session?.presenter?.applyState();
  }

  #stopRoutes: (() => void) | undefined;

  /** Off: nothing of ours stays on the page. */
  #end(): void {
    this.#state = { ...this.#state, on: false };
    this.#stopRoutes?.();
    this.#anyway = false;
    this.#leaveAlone();
    this.#decision = undefined;
    this.#tell(undefined);
  }

  /** Whether the extension this reader belongs to is still there; if not, it cleans up. */
  #isAlive(): boolean {
    if (!this.#stopped && !this.#options.alive()) this.stop();
    return !this.#stopped;
  }

  /** Back from the browser's memory of pages left, where no news came in and the button forgot its number. */
  async #onShow(event: PageTransitionEvent): Promise<void> {
    if (!event.persisted || !this.#options.trusts(event)) return;
    this.#reported = '';
    await this.#syncInTurn();
    if (this.#session?.presenter) this.#tell(this.#decision?.reading);
  }

  #onRoute(): void {
    if (!this.#isAlive()) return;
    this.#leaveAlone();
    this.#decision = undefined;
    this.#anyway = false;
    this.#tell(undefined);
    this.#forgetLate = this.#options.later(() => this.#read(), ROUTE_MS);
  }

  /** Reads the page anew, for at its first reading it may have been given up half-way. */
  #showAnyway(): void {
    this.#anyway = true;
    this.#decision = undefined;
    if (this.#state.on) this.#read();
  }

  /** Reads the page from the start. */
  #read(): void {
    this.#leaveAlone();
    const { top } = this.#options;
    this.#route = routeOf(top.defaultView!);
    const session = this.#newSession();
    this.#session = session;
    const gate = (...read: Parameters<PageReading['goOn']>) =>
      this.#anyway || session.languages.waiting || session.reading.goOn(...read);
    this.#inTurn(session, async () => {
      await session.text.readAll(top, () => isOver(session), gate);
      await this.#readIn(session, await session.languages.learnOwn());
      this.#settle(session);
    });
  }

  /** Scans again what a language that came in can read. Answers whether there was any. */
  async #readIn(session: Session, again: ((entry: Entry<Scan>) => boolean) | undefined): Promise<boolean> {
    if (again) await session.text.rescan(again, () => isOver(session));
    return again !== undefined;
  }

  /** Work that fails does not take what comes after it along; the browser shows its error with the extension's others. */
  #inTurn(session: Session, work: () => void | Promise<void>): void {
    session.turn = session.turn.then(work, work);
  }

  #newSession(): Session {
    const { spotter, pace, later, ports, top } = this.#options;
    const ended = new AbortController();
    const onChanges = (changes: Changes) => this.#inTurn(session, () => this.#onChanges(session, changes));
    const languages = new PageLanguages(spotter, ports, top.documentElement.lang);
    const text = new PageText<Scan>({
      sight: browserSight,
      pace,
      isShown,
      scan: languages.scan,
      onRoot: (root) => watch.observe(root),
      onFrame: followFrames(ended.signal, (frame) =>
        onChanges({ parts: [{ root: frame, shallow: false }], restyled: false, everything: false }),
      ),
    });
    const watch = new Watch({
      later,
      now: pace.now,
      ignore: (node) => session.presenter?.owns(node) ?? false,
      onChanges,
    });
    const session: Session = {
      text,
      watch,
      reading: new PageReading(text, spotter),
      languages,
      counting: false,
      presenter: undefined,
      ended,
      turn: Promise.resolve(),
    };
    return session;
  }

  async #onChanges(session: Session, changes: Changes): Promise<void> {
    const over = () => isOver(session);
    if (over() || !this.#isAlive()) return;
    if (routeOf(this.#options.top.defaultView!) !== this.#route) return this.#onRoute();
    let changed = changes.restyled && session.text.askAgain();
    if (changes.everything) {
      changed = true;
      await session.text.readAll(this.#options.top, over);
    } else changed = (await session.text.update(changes.parts, over)) || changed;
    if (over()) return;
    changed = (await this.#readIn(session, await session.languages.learnOwn())) || changed;
    if (over()) return;
    if (changed) this.#settle(session);
    else session.presenter?.tend();
  }

  /** Decides on the page as it was read, and shows it or leaves it alone. */
  #settle(session: Session): void {
    if (isOver(session)) return;
    const decision = session.reading.decide((reading) => this.#isWanted(reading));
    this.#decision = decision;
    const { reading } = decision;
    if (session.languages.wantsNumbers(reading.numbers)) this.#learnNumbers(session, reading.numbers);
    if (!this.#isWanted(reading)) {
      this.#forgetLate ??= this.#options.later(() => this.#leaveAlone(), LATE_TEXT_MS);
      return;
    }
    this.#forgetLate?.();
    this.#forgetLate = undefined;
    session.presenter ??= new Presenter({
      ...this.#options,
      state: () => this.#state,
      shadowRoots: () => session.text.shadowRoots,
    });
    session.presenter.show(decision);
    this.#tell(reading);
    void this.#hearWitness(session, reading);
    this.#inTurn(session, async () => {
      if (await this.#readIn(session, await session.languages.learnOthers())) this.#settle(session);
    });
  }

  /** Figures come a moment after the names; until then there is no last word on the page for the popup. */
  #learnNumbers(session: Session, langs: readonly string[]): void {
    session.counting = true;
    this.#inTurn(session, async () => {
      const learnt = await session.languages.learnNumbers(langs);
      session.counting = false;
      if (learnt) this.#settle(session);
    });
  }

  /** English doubts go to the witness outside the page; what it supports is added. */
  async #hearWitness(session: Session, reading: Reading): Promise<void> {
    const doubts = session.reading.newDoubts(reading);
    if (doubts.length === 0) return;
    const testimony = await this.#options.ports.testify(doubts).catch(() => undefined);
    if (testimony && session.reading.hear(testimony)) this.#inTurn(session, () => this.#settle(session));
  }

  /** A page once shown stays so until its route changes, whatever of it goes: marks that vanish are worse than some too many. */
  #isWanted({ verdict }: Reading): boolean {
    return this.#anyway || verdict.kind !== 'unrelated' || this.#session?.presenter !== undefined;
  }

  /** Takes marks, card and observers off the page and forgets its text; the last reading stays for the popup. */
  #leaveAlone(): void {
    this.#forgetLate?.();
    this.#forgetLate = undefined;
    const session = this.#session;
    this.#session = undefined;
    if (!session) return;
    session.ended.abort();
    session.watch.stop();
    session.presenter?.stop();
  }

  /** Tells the badge, where there is something new to tell: an unrelated page wakes nobody. */
  #tell(reading: Reading | undefined): void {
    const summary = reading && {
      verdict: reading.verdict.kind,
      cards: new Set(reading.mentions.map(({ card }) => card)).size,
    };
    const told = summary ? `${summary.verdict} ${summary.cards}` : '';
    if (told === this.#reported) return;
    this.#reported = told;
    this.#options.ports.report(summary);
  }
}

function isOver({ ended }: Session): boolean {
  return ended.signal.aborted;
}
