/** Whether a file is a template, by a look at its text: nothing is parsed, for most files are not. */
export function isTemplate(path: string, text: string): boolean {
  if (!/\.(ya?ml|json|template)$/i.test(path) || !/AWSTemplateFormatVersion|Resources/.test(text)) return false;
  return /^\uFEFF?\s*\{/.test(text) ? isJsonTemplate(text) : isYamlTemplate(text);
}

const isYamlTemplate = (text: string): boolean =>
  /^\uFEFF?["']?AWSTemplateFormatVersion["']?[ \t]*:/m.test(text) ||
  (/^\uFEFF?["']?Resources["']?[ \t]*:/m.test(text) && namesAws(text));

/** Some resource's type, or a macro of AWS's that makes resources. */
const namesAws = (text: string): boolean =>
  /\bType["']?[ \t]*:[ \t]*["']?(AWS|Alexa|Custom)::/.test(text) ||
  /^["' \t]*Transform["']?[ \t]*:[^#]{0,300}?\bAWS::/m.test(text);

function isJsonTemplate(text: string): boolean {
  let hasResources = false;
  for (const key of topLevelKeys(text)) {
    if (key === 'AWSTemplateFormatVersion') return true;
    hasResources ||= key === 'Resources';
  }
  return hasResources && namesAws(text);
}

/** The keys of the outermost object, without reading what they hold. */
function* topLevelKeys(text: string): Generator<string> {
  const token = /["{}[\]]/g;
  let depth = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (found[0] === '"') {
      const end = endOfString(text, found.index);
      if (depth === 1 && /^[ \t\r\n]{0,99}:/.test(text.slice(end, end + 100)))
        yield text.slice(found.index + 1, end - 1);
      token.lastIndex = end;
    } else depth += found[0] === '{' || found[0] === '[' ? 1 : -1;
  }
}

/** Behind the closing quote: the first one that no odd number of backslashes stands before. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let before = quote;
    while (text[before - 1] === '\\') before--;
    if ((quote - before) % 2 === 0) return quote + 1;
  }
  return text.length;
}
