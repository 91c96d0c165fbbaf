/** Something was asked for in a way that cannot be meant; the sentence says what is wrong and what is right. */
export class WrongDefinition extends TypeError {
  override name = 'WrongDefinition';
}
