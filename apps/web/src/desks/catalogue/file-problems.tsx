/** What is wrong with a catalogue file, each at its place. */
import { Button } from 'antd';
import type { Problem } from '../../api/session';
import { useWords } from '../../words/words';
import { words } from './drafting-words';

/** `12:3 /clauses/0/text`: line and column where the file has them, then the pointer. */
const PLACE = /^(?:(\d+):\d+ )?(.*)$/;

export function FileProblems({ problem, show }: { problem: Problem; show: (line: number) => void }) {
  const t = useWords(words);
  const places = problem.problems ?? [];
  return (
    <div className="refusal" role="alert" data-code={problem.code}>
      <p>
        <strong>{t('problems', { count: places.length })}</strong>
      </p>
      <p>{t('problemsWhy')}</p>
      <ol className="problem-list">
        {places.map(({ at, detail }) => {
          const [, line, pointer] = PLACE.exec(at) ?? [];
          return (
            <li key={`${at} ${detail}`}>
              {line && (
                <Button size="small" onClick={() => show(Number(line))}>
                  {t('line', { line })}
                </Button>
              )}{' '}
              <code>{pointer}</code> {detail}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** @returns where a line (from 1) begins and ends in the text */
export function placeOfLine(text: string, line: number): { start: number; end: number } {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return { start, end: start + (lines[line - 1]?.length ?? 0) };
}
