#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;

// A library compiled against the netstandard2.0 build names this type in the signature of every init accessor that it
// calls, and names it as ours. Where it runs against this build, the forward leads that name to the framework's.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
