export interface SignIn {
  email: string;
  password: string;
  who: string;
}

interface Opening {
  url: string;
  /** The port that was wanted, when another one had to be taken. */
  takenPort?: number;
  signIns: SignIn[];
}

function signInLines(signIns: SignIn[]): string[] {
  if (signIns.length === 0) return [];
  const width = Math.max(...signIns.map(({ email }) => email.length));
  const passwords = Math.max(...signIns.map(({ password }) => password.length));
  const lines = signIns.map(
    ({ email, password, who }) => `    ${email.padEnd(width)}  ${password.padEnd(passwords)}  ${who}`,
  );
  return ['', '  演示账号 / Demo sign-ins', ...lines];
}

/** What a person sees when everything is up: where to look, and as whom. */
export function welcome({ url, takenPort, signIns }: Opening): string {
  const seconds = process.uptime().toFixed(1);
  const port = takenPort
    ? [`  端口 ${takenPort} 已被占用 / Port ${takenPort} was taken: this is the next free one`]
    : [];
  const head = [`  Openfloor 已就绪 / is open    ${url}    (${seconds} s)`, ...port];
  return ['', ...head, ...signInLines(signIns), '', '  Ctrl-C 停止 / stops', ''].join('\n');
}
