import type { ReportPartKind } from '$lib/domain/report';

/** The screen where what a part tells is made. */
export const partPlaces = {
  summary: '/project/[id]/findings',
  questions: '/project/[id]',
  cimo: '/project/[id]',
  phases: '/project/[id]',
  participants: '/project/[id]/cases',
  data: '/project/[id]/documents',
  coding: '/project/[id]/documents',
  results: '/project/[id]/findings',
  matrix: '/project/[id]/quotations',
  configurations: '/project/[id]/evidence/configurations',
  figures: '/project/[id]/network',
  conclusion: '/project/[id]/findings/recommendations',
  recommendations: '/project/[id]/findings/recommendations',
  balance: '/project/[id]/findings',
  codebook: '/project/[id]/codes',
  quotations: '/project/[id]/documents',
  integrity: '/project/[id]/findings'
} as const satisfies Record<ReportPartKind, `/project/[id]${string}`>;
