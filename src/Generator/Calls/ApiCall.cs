using GrantGen.Facts;
using GrantGen.Permissions;

namespace GrantGen.Generator.Calls;

/// <summary>A method of a client library that needs a permission.</summary>
/// <param name="Type">The metadata name of the type that declares it.</param>
/// <param name="Method">Its name: the clients share type names and differ in overloads, so no signature is compared.</param>
/// <param name="Permission">The permission that it needs.</param>
/// <param name="Source">The member of <c>TrackSources</c> that it publishes from; null if its options decide.</param>
/// <param name="EnablingArgument">The position of an argument whose constant <c>false</c> means that no permission is needed; null if there is none.</param>
/// <param name="OnlyIfTrue">The position of a flag without whose constant <c>true</c> the call is not analyzed; null if there is none.</param>
/// <param name="ReceiverArgument">The position of the argument that belongs to the participant, or carries the token; null if that is the receiver.</param>
/// <param name="AppliesToRemoteOnly">Whether it needs the permission only where that argument is of another participant.</param>
/// <param name="OpenedBy">The method that returns the receiver, and needs the same permission. If both calls are in one type, only that one is reported.</param>
/// <param name="Grant">The grant that a method of the server's API needs.</param>
/// <param name="IsWrapper">Whether it is a user's method, marked with <c>[RequiresPermission]</c>.</param>
internal sealed record ApiCall(
    string Type,
    string Method,
    PermissionInfo Permission,
    string? Source = null,
    int? EnablingArgument = null,
    int? OnlyIfTrue = null,
    int? ReceiverArgument = null,
    bool AppliesToRemoteOnly = false,
    string? OpenedBy = null,
    Grant? Grant = null,
    bool IsWrapper = false)
{
    /// <summary>The name of constructors.</summary>
    public const string Constructor = ".ctor";

    /// <summary>The server's API in Livekit.Server.Sdk.Dotnet: in the global namespace, because its source names none.</summary>
    public const string ServerApi = "Twirp";

    /// <summary>The origin of the row; none for a wrapper.</summary>
    public FactOrigin Origin { get; init; } = FactOrigin.None;

    /// <summary>Whether it waits for the answer of another participant.</summary>
    public bool NeedsAnswer => Permission == PermissionTable.PublishData && Method is "PerformRpc" or "PerformRpcAsync";

    /// <summary>An identifier that every file with such a call contains.</summary>
    public string RequiredIdentifier => Method == Constructor || Type == ServerApi ? Type.Substring(Type.LastIndexOf('.') + 1) : Method;

    /// <summary>The name of the call in messages.</summary>
    public string Name => Method == Constructor ? "new " + Type.Substring(Type.LastIndexOf('.') + 1) : Method;
}
