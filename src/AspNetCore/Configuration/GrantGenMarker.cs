namespace GrantGen.AspNetCore;

/// <summary>Shows that <c>AddGrantGen</c> was called. Resolving it does not validate settings.</summary>
internal sealed class GrantGenMarker;
