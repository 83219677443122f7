#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;

// A library compiled against the netstandard2.0 build names this type in the signature of every init accessor that it calls, as a type of this
// assembly. If it runs against this build, the forward maps that name to the framework's type.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
