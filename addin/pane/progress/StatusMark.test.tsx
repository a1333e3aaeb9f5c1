/** @jest-environment jsdom */
import { bestToWorst } from '#domain/progress/status';
import { render, screen } from '@testing-library/react';
import { StatusMark } from './StatusMark';

describe('StatusMark', () => {
  it.each(bestToWorst)('says %s in words', (status) => {
    render(<StatusMark status={status} />);

    expect(screen.getByText(status)).toBeTruthy();
  });

  it('gives each judged status a shape of its own', () => {
    const { container } = render(
      bestToWorst.map((each) => <StatusMark key={each} status={each} />),
    );

    const shapes = Array.from(container.querySelectorAll('path'), (path) => path.getAttribute('d'));
    expect(new Set(shapes).size).toBe(bestToWorst.length);
  });
});
