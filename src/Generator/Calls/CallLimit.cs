using GrantGen.Policies;

namespace GrantGen.Generator.Calls;

/// <summary>The limit of the server, or of the SDKs, for one argument of a call.</summary>
/// <param name="Method">The method.</param>
/// <param name="Argument">The parameter, or the property of an object that is passed.</param>
/// <param name="DisplayText">The name of the argument in messages.</param>
/// <param name="Bytes">The limit, in bytes of UTF-8.</param>
/// <param name="IsOfSdk">Whether the SDKs reject a longer one, and not the server.</param>
internal sealed record CallLimit(string Method, string Argument, string DisplayText, Func<PolicyLimits, int> Bytes, bool IsOfSdk = false);
