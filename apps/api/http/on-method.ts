/**
 * Lets a parameter decorator say something about its method: a header that a parameter reads belongs to the operation's
 * documentation, and stands there wherever the parameter is used.
 */
export function onMethod(decorator: MethodDecorator & ClassDecorator): ParameterDecorator {
  return (target, key) => {
    if (key === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(target, key);
    if (descriptor) (decorator as MethodDecorator)(target, key, descriptor);
  };
}
