import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';

const chosen = { message: '请选择要催办的件。' };

/** 催办, with a note where something is to be said. */
export class ReferralChaseBody {
  @IsOptional()
  @MaxLength(500, { message: '附言请控制在500字以内。' })
  @IsString({ message: '附言应为文字。' })
  note?: string;

  /** Somebody chased it today already, and it is to be chased again. */
  @IsOptional()
  @IsBoolean({ message: '只能选是或否。' })
  again?: boolean;
}

export class BulkChaseBody extends ReferralChaseBody {
  @IsInt({ each: true, ...chosen })
  @ArrayMaxSize(300, { message: '一次最多催办300件。' })
  @ArrayMinSize(1, chosen)
  @IsArray(chosen)
  referralIds: number[];
}

/** A case that was chased, and who was told. */
export class ChasedReferral {
  referralId: number;
  told: string[];
}

/** A case that was not chased, and why. */
export class ChaseRefusal {
  referralId: number;
  number: string;
  subject: string;
  /** chased_today: asked again with `again`, it is. */
  code: string;
  message: string;
}

export class ChaseOutcome {
  chased: ChasedReferral[];
  refused: ChaseRefusal[];
}
