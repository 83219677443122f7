namespace GrantGen.AspNetCore;

/// <summary>Shows that <c>AddGrantGen</c> was called; asking for it validates no settings.</summary>
internal sealed class GrantGenMarker;
