import type { share as es } from '../es/share';

export const share: typeof es = {
  // Sharing
  share: 'Share',
  title: 'Share this program',
  how: 'How to share',
  asLink: 'Link',
  asEmbed: 'Embed in a page',
  link: 'Link',
  embedCode: 'Embed code',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying: select the text and copy it yourself.',
  length: (count: string) => `${count} characters`,
  longForChat:
    'More than 2000 characters: some chat apps cut it off. Send it as an attachment or by email to keep it whole.',
  longForServers:
    'More than 8000 characters: some servers and email programs reject it. Download the program and send the file.',
  nothingUploaded: 'The link contains the whole program. Nothing is sent to any server.',
  embedHint: 'Paste this code wherever your course, your Moodle or your blog accepts HTML.',
  include: 'What to include',
  includeAnswers: 'My answers',
  includeRun: 'The clock and the seed: same names, same luck',
  includeFaults: (count: string, one: boolean) =>
    one ? `${count} deliberate fault` : `${count} deliberate faults`,
  includeLesson: 'As the lesson’s exercise',
  noAnswer: 'no text',
  qr: 'QR code of the link',
  noQr: 'The link is too long for a QR code.',
  close: 'Close',
  embedTitle: (title: string) => `${title} · Flujo`,
  untitled: 'Program',

  // Opening a link
  sharedBy: 'Someone shared this program with you. Nothing runs until you ask for it.',
  sharedTitle: (title: string) => `“${title}”`,
  brings: (parts: string) => `It comes with ${parts}.`,
  answerCount: (count: string, one: boolean) => (one ? `${count} answer` : `${count} answers`),
  faultCount: (count: string, one: boolean) =>
    one ? `${count} deliberate fault` : `${count} deliberate faults`,
  fastClock: 'the fast clock',
  seed: (seed: string) => `seed ${seed}`,
  runWithAnswers: 'Run with their answers',
  openMine: 'Open my own work',
  dismiss: 'Dismiss',
  refusedTitle: 'This link cannot be opened',
  refusedPlace: 'Your own work has not changed.',
  refused: {
    damaged:
      'It arrived cut off or altered: some characters are missing or extra. Ask for it again, complete.',
    'too-long': 'It is longer than the limit for links (256 KiB).',
    'too-large': 'It exceeds the limits for a program: 1 MiB, 10,000 answers, 200 faults.',
    'too-many-files': 'It has more than 50 files.',
    'bad-path': 'One of its files has a name that is not allowed.',
    'later-version':
      'It was made with a newer version of Flujo. Reload the page to get the latest one.',
    'not-a-playground': 'What it contains is not a Flujo program.',
  },
  toEditor: 'Go to my editor',

  // Taking along
  takeAlong: 'Download for the terminal (.zip)',
  takeAlongHint:
    'The folder runs with npm install and npm start on Node 20 or later, with the same engine.',
  preparing: 'Preparing…',
  takeAlongFailed: 'The file could not be prepared.',
  readme: (title: string) => `# ${title}

Made with Flujo. It runs in a terminal, with Node 20 or later and the same engine as in the browser:

\`\`\`sh
npm install
npm start
\`\`\`

- \`src/\` contains the program’s files: change them and run again.
- Questions are answered in the terminal; Ctrl+D closes one unanswered, and Ctrl+C stops everything.
- \`flujo-history.jsonl\` keeps every event of every run, one per line.
- What the program writes with \`files\` goes into \`output/\`.
- In \`package.json\`, under \`flujo\`: the file that runs (\`entry\`), the clock (\`clock\`: \`real\` or \`fast\`), the seed (\`seed\`) and the faults (\`faults\`).
`,
};
