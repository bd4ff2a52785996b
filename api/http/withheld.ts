import type { MarkProblem } from '#schema/sourcing/index.ts';
import type { Shared } from '../sourcing/read-shared.ts';

type Problem = MarkProblem | 'BUSY';

const whys: Readonly<Record<Problem, readonly [zh: string, en: string]>> = {
  KIND: ['这种文件无法加水印', 'files of this kind cannot bear a watermark'],
  ENCRYPTED: ['文件已加密', 'it is encrypted'],
  BROKEN: ['文件已损坏', 'it is broken'],
  TOO_MANY_PAGES: ['超过 200 页', 'it has more than 200 pages'],
  FILES_INSIDE: ['文件内含其他文件', 'it holds other files'],
  TOO_HEAVY: ['文件过大或过于复杂', 'it is too large or too intricate'],
  BUSY: ['正在处理的文件太多，请稍后再试', 'too many files are being opened; try again in a moment'],
};

/**
 * Why a file under an agreement on confidentiality does not go out: to a person in both languages, to a program as a refusal FILE_UNMARKABLE
 * or MARK_BUSY. 503 says that another try is worth it.
 */
export function withheld(
  { name, problem }: Extract<Shared, { kind: 'withheld' }>,
  isPerson: boolean,
): Response {
  const isBusy = problem === 'BUSY';
  const headers = {
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    ...(isBusy ? { 'retry-after': '10' } : {}),
  };
  const init = { status: isBusy ? 503 : 422, headers };
  const [zh, en] = whys[problem];
  if (isPerson) {
    const text = isBusy
      ? `${zh}。\n${name}: ${en}.\n`
      : `“${name}”受保密协议约束，${zh}，因此不能打开。请在询价中向买方说明。\n“${name}” is under an agreement on confidentiality, and ${en}: it cannot be opened. Tell the buyer in the request.\n`;
    return new Response(text, {
      ...init,
      headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  const code = isBusy ? 'MARK_BUSY' : 'FILE_UNMARKABLE';
  const params = [
    { name: 'name', value: name },
    ...(isBusy ? [] : [{ name: 'markProblem', value: problem }]),
  ];
  return Response.json({ refusal: { code, message: `Withheld: ${en}.`, params } }, init);
}
