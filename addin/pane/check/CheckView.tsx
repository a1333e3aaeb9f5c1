import { Spinner } from '@fluentui/react-components';
import { useCheckState } from './CheckContext';

/** What is wrong with the return, where it is wrong, and what to do about it. */
export function CheckView() {
  const { checked } = useCheckState();
  if (!checked) return <Spinner label="Checking the workbook" size="small" />;
  return <p>{`${checked.findings.length} findings`}</p>;
}
