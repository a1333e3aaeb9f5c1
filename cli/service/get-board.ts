import type { Period } from '#domain/period/period';
import { periodKey } from '#domain/period/period-key';
import type { BoardReport } from '#domain/review/board-report';
import type { Service } from './service';

/** What the Board report is asked for: the last quarter of its six months, and ISO dates. */
export interface BoardAsked {
  readonly period: Period;
  readonly asAt?: string;
  readonly deadline?: string;
  readonly compareWith?: Period;
}

/** Asks the service for the Board report of six months. */
export async function getBoard(service: Service, asked: BoardAsked): Promise<BoardReport> {
  const { asAt, compareWith, deadline, period } = asked;
  const query = new URLSearchParams({
    period: periodKey(period),
    ...(asAt !== undefined && { asAt }),
    ...(deadline !== undefined && { deadline }),
    ...(compareWith && { compareWith: periodKey(compareWith) }),
  });
  return (await service.get(`/reviews/board?${query.toString()}`)) as BoardReport;
}
