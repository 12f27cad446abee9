import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  assessMeasure,
  consult,
  type House,
  listMeasures,
  listPolicyDocuments,
  matchMeasures,
  readMeasure,
  readPolicyDocument,
  searchPolicies,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { SignInOptional } from '../auth/public.js';
import { HOUSE } from '../tokens.js';
import { AssessmentBody, MatchBody, MeasureQuery, SearchQuery } from './policy.dto.js';

/** The published policy, and what it would come to. Open to everybody: it only reads and computes. */
@SignInOptional()
@ApiTags('policy')
@Controller('policy')
export class PolicyController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('documents')
  @ApiOperation({ summary: 'The policy documents' })
  @ApiOkResponse({ description: '`items`: number, title, issuers, days in force' })
  listDocuments(@CurrentActor() actor: Actor) {
    return consult(this.house, actor, listPolicyDocuments, null);
  }

  @Get('documents/:id')
  @ApiOperation({ summary: 'One document: every clause in full, provisions, measures' })
  @ApiOkResponse({ description: 'The document; what stands under `local` is no policy' })
  readDocument(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readPolicyDocument, { id });
  }

  @Get('search')
  @ApiOperation({ summary: 'Clauses and measures by words of their text or title, in Chinese or English' })
  @ApiOkResponse({ description: '`items`: each clause found, the words around the first place, and its measures' })
  search(@CurrentActor() actor: Actor, @Query() { q }: SearchQuery) {
    return consult(this.house, actor, searchPolicies, { q });
  }

  @Get('measures')
  @ApiOperation({ summary: 'The measures, by document, kind of award, or what is open on a day' })
  @ApiOkResponse({ description: '`items`: code, title, document, clause, kind of award' })
  listMeasures(@CurrentActor() actor: Actor, @Query() query: MeasureQuery) {
    return consult(this.house, actor, listMeasures, query);
  }

  @Get('measures/:code')
  @ApiOperation({ summary: 'One measure: facts (also as JSON Schema), conditions, award, limits, quotes, guides' })
  @ApiOkResponse({ description: 'The measure' })
  readMeasure(@CurrentActor() actor: Actor, @Param('code') code: string) {
    return consult(this.house, actor, readMeasure, { code });
  }

  @Post('measures/:code/assessments')
  @HttpCode(200)
  @ApiOperation({ summary: 'What answers come to under a measure; nothing is kept' })
  @ApiOkResponse({ description: 'Eligible yes, no or undetermined, by condition; the amount with its steps' })
  assess(@CurrentActor() actor: Actor, @Param('code') code: string, @Body() body: AssessmentBody) {
    return consult(this.house, actor, assessMeasure, { code, ...body });
  }

  @Post('matches')
  @HttpCode(200)
  @ApiOperation({ summary: 'What answers come to under every measure; nothing is kept' })
  @ApiOkResponse({ description: '`items`: each measure with outcome, estimated amount, and what is missing' })
  match(@CurrentActor() actor: Actor, @Body() body: MatchBody) {
    return consult(this.house, actor, matchMeasures, body);
  }
}
