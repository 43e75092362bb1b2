import type { Diff } from '../diff.ts';
import type { Estimate } from '../estimate.ts';
import type { Verdict } from '../gates/index.ts';
import type { Position, Source } from '../model.ts';
import { type Note, type NoteRule, notesOfDiff, notesOfEstimate } from './notes/index.ts';
import { clean } from './words.ts';

/** SARIF 2.1.0, for code scanning. */
export const estimateSarif = (estimate: Estimate): string => sarif(notesOfEstimate(estimate));
export const diffSarif = (diff: Diff, verdict: Verdict): string => sarif(notesOfDiff(diff, verdict));

function sarif(notes: readonly Note[]): string {
  const rules = [...new Map(notes.map(({ rule }) => [rule.id, rule])).values()];
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Costlens', rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: notes.map(note => result(note, indexes.get(note.rule.id) ?? 0)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const descriptor = ({ id, kind, title, help, level }: NoteRule) => ({
  id,
  shortDescription: { text: title || id },
  fullDescription: { text: help },
  help: { text: help },
  defaultConfiguration: { level },
  properties: { tags: ['cost', kind] },
});

const result = ({ rule, level, text, at, fingerprint }: Note, ruleIndex: number) => ({
  ruleId: rule.id,
  ruleIndex,
  level,
  message: { text: plain(text) },
  ...(at && { locations: [{ physicalLocation: placeOf(at) }] }),
  partialFingerprints: { 'costlens/v1': fingerprint },
});

/** No placeholder and no link in it. */
const plain = (text: string): string => text.replaceAll('](', '] (').replace(/\{(\d+)\}/g, '{{$1}}');

const placeOf = ({ file, range: { start, end } }: Source) => ({
  artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
  region: {
    ...{ startLine: start.line + 1, startColumn: start.character + 1 },
    ...(isAfter(end, start) && { endLine: end.line + 1, endColumn: end.character + 1 }),
  },
});

const isAfter = (end: Position, start: Position): boolean =>
  end.line > start.line || (end.line === start.line && end.character > start.character);

/** Relative, and nothing in it but the slashes between folders has a meaning. */
const uriOf = (file: string): string => clean(file).split('/').map(encodeURIComponent).join('/');
