import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Consent, DisclosureDecision, Publication, SecrecyReview } from './publication.entities.js';

/** 公开: consents, secrecy review, decision and publication, each on one reply version. */
@Module({ imports: [TypeOrmModule.forFeature([Consent, SecrecyReview, DisclosureDecision, Publication])] })
export class PublicationModule {}
