import type { Offer } from '#intake';
import { formatInstant } from '#kernel';

/** @returns an offer as the API shows it, JSON-safe */
export const presentOffer = ({ enterpriseId, enterpriseName, uscc, madeAt, answeredAt, ...offer }: Offer) => ({
  ...offer,
  enterprise: { id: enterpriseId, name: enterpriseName, uscc },
  madeAt: formatInstant(madeAt),
  answeredAt: answeredAt && formatInstant(answeredAt),
});

export type PresentedOffer = ReturnType<typeof presentOffer>;
