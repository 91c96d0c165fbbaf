/** A task or flow was defined with something that it cannot be made of. */
export class WrongDefinition extends TypeError {
  override name = 'WrongDefinition';
}
