// The licence texts of every package that esbuild put into the bundle.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rule = '='.repeat(80);
const packageFolder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/** One text, packages in order of name; throws when a bundled package carries no licence text. */
export function licences(metafile) {
  const folders = new Set();
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = packageFolder.exec(input)?.[0];
      if (folder && bytesInOutput > 0) folders.add(folder);
    }
  }
  const texts = [...folders].toSorted().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder)
      .filter((file) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(file))
      .toSorted();
    if (files.length === 0) throw new Error(`${name} is bundled but carries no licence text`);
    const bodies = files.map((file) =>
      readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim(),
    );
    return `${rule}\n${name} ${version} (${license})\n${rule}\n\n${bodies.join('\n\n')}\n`;
  });
  return `Programs and libraries bundled with zhaoshang, and their licences.\n\n${texts.join('\n')}`;
}
