import type { Connection } from 'vscode-languageserver/node';
import { defaultSettings, type Settings } from '../protocol.ts';

/** What the editor says at this moment; an editor that keeps no settings gets ours. */
export async function settingsOf(connection: Connection, canAsk: boolean, scopeUri: string): Promise<Settings> {
  return canAsk
    ? read(await connection.workspace.getConfiguration({ scopeUri, section: 'costlens' }))
    : defaultSettings;
}

function read(given: unknown): Settings {
  const { enabled, region, usageFile } = isRecord(given) ? given : {};
  return {
    enabled: enabled !== false,
    region: typeof region === 'string' ? region.trim() : defaultSettings.region,
    usageFile: typeof usageFile === 'string' ? usageFile.trim() : defaultSettings.usageFile,
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
