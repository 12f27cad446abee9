/** Every paper that the case needs, and how many are missing. */
import { Section } from '../../../design/page';
import { useWords } from '../../../words/words';
import type { Case, Measure } from '../case/use-case';
import { DefectNote } from './defect-note';
import { PaperUpload } from './paper-upload';
import { isLacking, papersOf } from './requirements';
import { paperWords } from './words';

export function Papers({ subject, measure, title }: { subject: Case; measure: Measure; title: string }) {
  const t = useWords(paperWords);
  const papers = papersOf(measure, subject);
  const missing = papers.filter(isLacking).length;
  const lead = papers.length === 0 ? t('none') : missing > 0 ? t('missing', { count: missing }) : t('complete');
  return (
    <Section title={title} actions={<span role="status">{lead}</span>}>
      <ul className="papers">
        {papers.map((paper) => (
          <PaperUpload key={paper.requirement.code} subject={subject} paper={paper}>
            <DefectNote subject={subject} kind="evidence" target={paper.requirement.code} />
          </PaperUpload>
        ))}
      </ul>
    </Section>
  );
}
