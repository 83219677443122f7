using GrantGen.Facts;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Written;

/// <summary>The libraries in which grants are written by hand. They differ in what they write where nothing is stated.</summary>
internal enum WrittenLibrary
{
    /// <summary>Livekit.Server.Sdk.Dotnet: every flag stands in the token, stated or not.</summary>
    ServerSdk,

    /// <summary>LiveKit.AspNetCore.ServerSdk: a flag that is not stated is absent.</summary>
    AspNetCore,
}

/// <summary>
/// The types of the libraries in which grants are written by hand, as one compilation knows them. They are known by name, not
/// by assembly: a library may be compiled from source.
/// </summary>
internal sealed class WrittenTypes
{
    /// <summary>The names of the grants' types: what syntax is asked for before anything is bound.</summary>
    public static readonly HashSet<string> GrantsNames = new(StringComparer.Ordinal) { "VideoGrants", "SIPGrants", "VideoGrant", "SipGrant" };

    /// <summary>The methods of a token that take grants.</summary>
    public static readonly HashSet<string> TakerNames = new(StringComparer.Ordinal) { "WithGrants", "WithSipGrants", "WithVideoGrant", "WithSipGrant" };

    private static readonly (string Name, WrittenLibrary Library, GrantClaim Claim)[] s_grants =
    {
        ("Livekit.Server.Sdk.Dotnet.VideoGrants", WrittenLibrary.ServerSdk, GrantClaim.Video),
        ("Livekit.Server.Sdk.Dotnet.SIPGrants", WrittenLibrary.ServerSdk, GrantClaim.Sip),
        ("LiveKit.Authentication.VideoGrant", WrittenLibrary.AspNetCore, GrantClaim.Video),
        ("LiveKit.Authentication.SipGrant", WrittenLibrary.AspNetCore, GrantClaim.Sip),
    };

    private static readonly string[] s_tokens = { "Livekit.Server.Sdk.Dotnet.AccessToken", "LiveKit.Authentication.ILiveKitTokenBuilder", "LiveKit.Authentication.LiveKitTokenBuilder" };

    private readonly Dictionary<ISymbol, (WrittenLibrary Library, GrantClaim Claim)> _grants = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _tokens = new(SymbolEqualityComparer.Default);

    private WrittenTypes()
    {
    }

    /// <summary>The types; null if the compilation knows no such library.</summary>
    public static WrittenTypes? Of(Compilation compilation)
    {
        WrittenTypes types = new();
        foreach ((string name, WrittenLibrary library, GrantClaim claim) in s_grants)
        {
            foreach (INamedTypeSymbol type in compilation.GetTypesByMetadataName(name))
            {
                types._grants[type] = (library, claim);
            }
        }

        if (types._grants.Count == 0)
        {
            return null;
        }

        types._tokens.UnionWith(s_tokens.SelectMany(name => compilation.GetTypesByMetadataName(name)));
        return types;
    }

    /// <summary>The library and the claim of a type of grants; null if it is none.</summary>
    public (WrittenLibrary Library, GrantClaim Claim)? GrantsOf(ITypeSymbol? type)
        => type is not null && _grants.TryGetValue(type, out (WrittenLibrary, GrantClaim) grants) ? grants : null;

    /// <summary>Whether a type is a token in the making.</summary>
    public bool IsToken(ITypeSymbol? type) => type is not null && _tokens.Contains(type);

    /// <summary>Whether a method puts video grants into a token, in place of those that it had.</summary>
    public bool ReplacesGrants(IMethodSymbol method) => method.Name is "WithGrants" or "WithVideoGrant" && IsToken(method.ContainingType);

    /// <summary>Whether a method puts grants into a token.</summary>
    public bool TakesGrants(IMethodSymbol method) => TakerNames.Contains(method.Name) && IsToken(method.ContainingType);
}
