import { Injectable, NotFoundException, type PipeTransform } from '@nestjs/common';

/** The largest number that an identity can have in the database. */
const LARGEST = 2_147_483_647;

/** An identity from an address. What cannot be one is simply not there: 404, as for one that nothing bears. */
@Injectable()
export class IdPipe implements PipeTransform<string, number> {
  transform(written: string): number {
    const id = Number(written);
    if (!/^\d{1,10}$/.test(written) || id > LARGEST) throw new NotFoundException();
    return id;
  }
}
