import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Res,
  StreamableFile,
  UseGuards,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  type Call,
  checkCopy,
  consult,
  type House,
  listLetters,
  perform,
  readLetter,
  readLetterFile,
  recordLetterService,
  VISITOR,
} from '#casework';
import type { Actor } from '#kernel';
import { CurrentActor } from '../auth/current-actor.js';
import { Public } from '../auth/public.js';
import { SignInLimitGuard } from '../auth/sign-in-limit.guard.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { HOUSE } from '../tokens.js';
import { CheckQuery, LettersQuery, ServiceBody } from './letters.dto.js';

/** Official letters: to read, as PDF, and to check a copy of one. */
@ApiTags('letters')
@Controller('letters')
export class LettersController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Public()
  @UseGuards(SignInLimitGuard)
  @Get('check')
  @ApiOperation({ summary: 'Check a copy by its number and code; limited like signing in' })
  @ApiOkResponse({ description: 'What the letter is; 404 for a wrong number and for a wrong code alike' })
  check(@Query() query: CheckQuery) {
    return consult(this.house, VISITOR, checkCopy, query);
  }

  @Get()
  @ApiOperation({ summary: 'The letters of a case or of a proceeding' })
  @ApiOkResponse({ description: '`items`, in the order in which they were issued' })
  list(@CurrentActor() actor: Actor, @Query() query: LettersQuery) {
    const { applicationId, investigationId } = query;
    const asked = investigationId === undefined ? { applicationId: applicationId as string } : { investigationId };
    return consult(this.house, actor, listLetters, asked);
  }

  @Post(':id/actions/record-service')
  @HttpCode(200)
  @ApiOperation({ summary: 'Record that the letter reached its addressee; the office that issued it' })
  @ApiOkResponse({ description: 'The day and the way' })
  recordService(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ServiceBody,
    @IdempotencyKey() call: Call,
  ) {
    return perform(this.house, actor, recordLetterService, { id, ...body }, call);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One letter with what it says' })
  @ApiOkResponse({ description: 'The letter' })
  one(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return consult(this.house, actor, readLetter, { id });
  }

  @Get(':id/file')
  @ApiProduces('application/pdf')
  @ApiOperation({ summary: 'One letter as PDF; the same bytes each time' })
  @ApiOkResponse({ description: 'The PDF, as an attachment' })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { fileName, bytes } = await consult(this.house, actor, readLetterFile, { id });
    void reply.header('x-content-type-options', 'nosniff');
    const disposition = `attachment; filename="${fileName}"`;
    return new StreamableFile(bytes, { type: 'application/pdf', length: bytes.length, disposition });
  }
}
