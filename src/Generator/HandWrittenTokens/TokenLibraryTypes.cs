using GrantGen.Facts;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>
/// The types of the libraries for hand-written grants, in one compilation. They are
/// identified by name, not by assembly: a library can be compiled from source.
/// </summary>
internal sealed class TokenLibraryTypes
{
    /// <summary>The names of the grants' types, for a search in syntax before anything is bound.</summary>
    public static readonly HashSet<string> GrantsNames = new(StringComparer.Ordinal) { "VideoGrants", "SIPGrants", "VideoGrant", "SipGrant" };

    /// <summary>The methods of a token that take grants.</summary>
    public static readonly HashSet<string> GrantMethodNames = new(StringComparer.Ordinal) { "WithGrants", "WithSipGrants", "WithVideoGrant", "WithSipGrant" };

    private static readonly (string Name, TokenLibrary Library, GrantClaim Claim)[] s_grants =
    {
        ("Livekit.Server.Sdk.Dotnet.VideoGrants", TokenLibrary.ServerSdk, GrantClaim.Video),
        ("Livekit.Server.Sdk.Dotnet.SIPGrants", TokenLibrary.ServerSdk, GrantClaim.Sip),
        ("LiveKit.Authentication.VideoGrant", TokenLibrary.AspNetCore, GrantClaim.Video),
        ("LiveKit.Authentication.SipGrant", TokenLibrary.AspNetCore, GrantClaim.Sip),
    };

    private static readonly string[] s_tokens = { "Livekit.Server.Sdk.Dotnet.AccessToken", "LiveKit.Authentication.ILiveKitTokenBuilder", "LiveKit.Authentication.LiveKitTokenBuilder" };

    private readonly Dictionary<ISymbol, (TokenLibrary Library, GrantClaim Claim)> _grants = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _tokens = new(SymbolEqualityComparer.Default);

    private TokenLibraryTypes()
    {
    }

    /// <summary>The types; null if the compilation references no such library.</summary>
    public static TokenLibraryTypes? TryCreate(Compilation compilation)
    {
        TokenLibraryTypes types = new();
        foreach ((string name, TokenLibrary library, GrantClaim claim) in s_grants)
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

    /// <summary>The library and the claim of a type of grants; null for any other type.</summary>
    public (TokenLibrary Library, GrantClaim Claim)? GrantsOf(ITypeSymbol? type)
        => type is not null && _grants.TryGetValue(type, out (TokenLibrary, GrantClaim) grants) ? grants : null;

    /// <summary>Whether a type is a token under construction.</summary>
    public bool IsToken(ITypeSymbol? type) => type is not null && _tokens.Contains(type);

    /// <summary>The start of a chain of calls of a token builder.</summary>
    public IOperation? RootOf(IOperation? receiver)
    {
        IOperation? root = receiver?.Unwrapped();
        while (root is IInvocationOperation { Instance: { } instance } call && IsToken(call.TargetMethod.ContainingType))
        {
            root = instance.Unwrapped();
        }

        return root;
    }

    /// <summary>Whether a method puts video grants into a token and replaces those that it had.</summary>
    public bool ReplacesGrants(IMethodSymbol method) => method.Name is "WithGrants" or "WithVideoGrant" && IsToken(method.ContainingType);

    /// <summary>Whether a method puts grants into a token.</summary>
    public bool AcceptsGrants(IMethodSymbol method) => GrantMethodNames.Contains(method.Name) && IsToken(method.ContainingType);
}
