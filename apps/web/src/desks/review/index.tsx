import { NotFound } from '../../design/feedback';

export default function Desk() {
  return <NotFound />;
}
