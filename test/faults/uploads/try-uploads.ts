import { Tally } from '../sourcing/tally.ts';
import { type HostileUpload, hostileUploads } from './hostile-files.ts';

/** Where files go in and out, and as whom. */
export interface FileDoor {
  readonly url: string;
  readonly cookie: string;
}

interface Said {
  readonly fileId?: string;
  readonly refusal?: { readonly code?: string };
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

const kept = [
  'text/csv; charset=utf-8',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'model/step',
];

/**
 * Sends so many hostile or broken files through the door. Each is refused with a code, or comes back as the same bytes in a form that
 * no browser runs; whatever else happens is thrown, with the file's place in the row of its seed.
 */
export async function tryUploads(door: FileDoor, seed: number, count: number): Promise<Tally> {
  const tally = new Tally();
  for (const [at, upload] of hostileUploads(seed, count).entries()) {
    const where = `upload ${at} of seed ${seed} (${upload.kind}, ${upload.purpose}, ${JSON.stringify(upload.name)})`;
    const answer = await send(door, upload);
    const said: Said = await answer.json().catch(() => ({}));
    // What is too large is not read, and answered before anything is known of it.
    const code = said.refusal?.code ?? said.errors?.[0]?.extensions?.code ?? '';
    if (answer.status === 201 && said.fileId) {
      await refuseUnsafe(door, said.fileId, upload, where);
      tally.note(upload.kind, 'stored inert');
    } else if (answer.status >= 400 && answer.status < 500 && /^[A-Z_]+$/.test(code))
      tally.note(upload.kind, code);
    else throw new Error(`${where}: answered ${answer.status} ${JSON.stringify(said).slice(0, 200)}`);
  }
  return tally;
}

function send({ url, cookie }: FileDoor, { form, ...upload }: HostileUpload): Promise<Response> {
  const target = `${url}/files?${new URLSearchParams({ purpose: upload.purpose })}`;
  const bytes = new Uint8Array(upload.bytes);
  if (!form) {
    const body = new FormData();
    body.append('file', new Blob([bytes]), upload.name);
    return fetch(target, { method: 'POST', headers: { cookie }, body });
  }
  const part = form === 'OTHER_PART' ? 'picture' : 'file';
  const head = `--edge\r\ncontent-disposition: form-data; name="${part}"; filename="x.pdf"\r\n\r\n`;
  const body = Buffer.concat([
    Buffer.from(head),
    bytes,
    Buffer.from(form === 'NO_END' ? '' : '\r\n--edge--\r\n'),
  ]);
  const boundary = form === 'WRONG_BOUNDARY' ? 'other' : 'edge';
  const type = form === 'NOT_A_FORM' ? 'application/json' : `multipart/form-data; boundary=${boundary}`;
  return fetch(target, { method: 'POST', headers: { cookie, 'content-type': type }, body });
}

async function refuseUnsafe(
  { url, cookie }: FileDoor,
  id: string,
  upload: HostileUpload,
  where: string,
): Promise<void> {
  for (const query of ['', '?inline']) {
    const answer = await fetch(`${url}/files/${id}${query}`, { headers: { cookie } });
    const header = (name: string) => answer.headers.get(name) ?? '';
    const type = header('content-type');
    const isShown = query !== '' && (type.startsWith('image/') || type === 'application/pdf');
    const name = /filename="([^"]*)"/.exec(header('content-disposition'))?.[1] ?? '';
    const wrong = [
      [answer.status !== 200, `answers ${answer.status}`],
      [!kept.includes(type), `comes as ${type}`],
      [!header('content-disposition').startsWith(isShown ? 'inline' : 'attachment'), 'is no attachment'],
      [/[\\/\r\n]/.test(name), `is named ${name}`],
      [header('x-content-type-options') !== 'nosniff', 'may be sniffed'],
      [!header('content-security-policy').includes(`default-src 'none'`), 'may load things'],
      [
        type !== 'application/pdf' && !header('content-security-policy').startsWith('sandbox'),
        'is not in a sandbox',
      ],
      [!Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(upload.bytes)), 'has other bytes'],
    ] as const;
    const found = wrong.find(([isWrong]) => isWrong);
    if (found) throw new Error(`${where}: ${found[1]}`);
  }
}
