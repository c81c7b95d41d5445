import type { Tx } from '../../platform/database/database.js';

/** 已上传人大系统、政协系统, with its day; null takes the tick back. The trace keeps what stood before. */
export async function tickPlatform(
  tx: Tx,
  upload: { referralId: number; platform: string; uploadedOn: string | null },
  by: number,
): Promise<void> {
  const { referralId, platform, uploadedOn } = upload;
  await tx.query('delete from platform_upload where referral_id = $1 and platform = $2', [
    referralId,
    platform,
  ]);
  if (uploadedOn === null) return;
  await tx.query(
    'insert into platform_upload (referral_id, platform, uploaded_on, recorded_by) values ($1, $2, $3, $4)',
    [referralId, platform, uploadedOn, by],
  );
}
