import type { TFunction } from 'i18next';
import { dayOf } from '../domain/day';
import { serializeLibraryFiles } from '../files/library-file';
import { mapFileName } from '../files/map-file-name';
import { instantFormat } from '../language/instant-format';
import { findEverything } from '../storage/recovery';
import { download } from '../ui/download';
import { element } from './element';
import { byMap, newestOfEach, readFound, textOf } from './found-maps';
import type { FoundState } from './found-maps';
import { recoveryWords } from './words';
import '../ui/tokens.css';
import '../ui/base.css';
import './recovery.css';

// Without React and without the app: whatever is wrong with those, this page still opens.

interface Shown {
  readonly t: TFunction<'recovery'>;
  /** Says aloud and on the page what happened last. */
  readonly say: (words: string) => void;
}

/** Shows everything that is left in this browser, and offers each piece as a file. */
async function start(page: HTMLElement): Promise<void> {
  const t = await recoveryWords();
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  document.title = `${t('title')} · Undercurrent`;
  const status = element('p', { role: 'status' }, t('looking'));
  const back = element('p', {}, element('a', { href: './' }, t('back')));
  page.append(
    element('h1', {}, t('title')),
    element('p', {}, t('intro')),
    element('p', {}, t('keep')),
    status,
    back,
  );
  const states = (await findEverything()).map(readFound);
  const maps = byMap(states);
  const shown: Shown = {
    t,
    say: (words) => {
      status.replaceChildren(words);
    },
  };
  shown.say(maps.length === 0 ? t('nothing') : t('found', { count: maps.length }));
  back.before(...(maps.length === 0 ? nothing(t) : everything(states, shown)));
}

function nothing(t: TFunction<'recovery'>): HTMLElement[] {
  return [element('p', {}, t('nothingWhy'))];
}

function everything(states: readonly FoundState[], shown: Shown): HTMLElement[] {
  const { t } = shown;
  const newest = newestOfEach(states);
  const all = button(t('all'), t('all'), () => {
    const texts = serializeLibraryFiles(newest, new Date().toISOString());
    for (const text of texts) save(text, t('library'), shown);
  });
  all.classList.add('main');
  const sections = byMap(states).map((ofMap) => mapSection(ofMap, shown));
  return newest.length > 0 ? [all, ...sections] : sections;
}

function mapSection(states: readonly FoundState[], shown: Shown): HTMLElement {
  const { t } = shown;
  const newest = states[0]?.found;
  const name = newest === undefined || newest.name === '' ? t('nameless') : newest.name;
  const heading = newest?.deletedAt === undefined ? name : t('deleted', { name });
  return element(
    'section',
    {},
    element('h2', {}, element('bdi', {}, heading)),
    element('p', {}, element('bdi', {}, newest?.customer ?? '')),
    element('ul', {}, ...states.map((state) => stateRow(state, name, shown))),
  );
}

function stateRow(state: FoundState, name: string, shown: Shown): HTMLElement {
  const { t } = shown;
  const { found, map } = state;
  const instants = instantFormat(document.documentElement.lang);
  const when = found.at === undefined ? t('undated') : instants.format(new Date(found.at));
  const told = t('state', { source: t(`sources.${found.source}`), when });
  const inside = map
    ? [t('people', { count: map.people.length }), t('visits', { count: map.visits.length })]
    : [t('broken')];
  return element(
    'li',
    {},
    element('span', {}, [told, ...inside].join(' · ')),
    button(
      t(map ? 'save' : 'saveRaw'),
      t(map ? 'saveNamed' : 'saveRawNamed', { name, state: told }),
      () => {
        save(textOf(state, new Date().toISOString()), name, shown);
      },
    ),
  );
}

function save(text: string, name: string, { t, say }: Shown): void {
  const fileName = mapFileName({ name }, dayOf(new Date()));
  download(new Blob([text], { type: 'application/json' }), fileName);
  say(t('saved', { name: fileName }));
}

function button(words: string, spoken: string, press: () => void): HTMLElement {
  const made = element('button', { type: 'button', 'aria-label': spoken }, words);
  made.addEventListener('click', press);
  return made;
}

const page = document.getElementById('recovery');
// A page inside another page could be clicked through: it shows nothing there.
if (page && window.top === window.self) void start(page);
