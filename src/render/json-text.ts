// Valid JSON need not escape these, but a terminal, an editor or an old JavaScript reader may act upon them.
const UNSEEN = /(?![\x20-\x7e])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const HALF = /\p{Cs}/gu;

/**
 * A string as JSON that every reader takes: half characters, which strict readers refuse, become U+FFFD; control, bidi and
 * other unseen characters are escaped.
 */
export function jsonString(text: string): string {
  return JSON.stringify(text.replace(HALF, '\uFFFD')).replace(UNSEEN, escaped);
}

/** A string or null as JSON. */
export function jsonStringOrNull(text: string | null): string {
  return text === null ? 'null' : jsonString(text);
}

/** An object on one line, from keys and values that are JSON already. */
export function jsonLine(members: readonly (readonly [key: string, json: string])[]): string {
  if (members.length === 0) return '{}';
  return `{ ${members.map(([key, json]) => `${jsonString(key)}: ${json}`).join(', ')} }`;
}

function escaped(character: string): string {
  let text = '';
  for (let at = 0; at < character.length; at += 1) {
    text += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }
  return text;
}
