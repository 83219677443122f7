using GrantGen.Permissions;

namespace GrantGen.Clients.Sdks;

/// <summary>What a call of a client's SDK is made on.</summary>
internal enum ClientReceiver
{
    /// <summary>The local participant.</summary>
    Participant,

    /// <summary>The local participant, or the room: SDKs have moved such methods from one to the other.</summary>
    ParticipantOrRoom,

    /// <summary>Whatever it is: the name is LiveKit's alone.</summary>
    Anything,

    /// <summary>A publication of another participant, by its type: the name is anybody's.</summary>
    Publication,

    /// <summary>The wrapper of an SDK that switches the own tracks.</summary>
    LocalMedia,

    /// <summary>The session of an SDK for agents.</summary>
    Session,

    /// <summary>Nothing: a function that is imported from LiveKit's package.</summary>
    Import,

    /// <summary>Nothing: a component that is imported from LiveKit's package, as a tag.</summary>
    Component,

    /// <summary>Nothing: a constructor, or a function of a name that only LiveKit has.</summary>
    Constructor,
}

/// <summary>An argument of a call.</summary>
/// <param name="Position">Where it stands; -1 where it has no place of its own.</param>
/// <param name="Name">Its label, or the name of a property in an object; null if the position says all.</param>
internal sealed record ArgumentAt(int Position, string? Name = null);

/// <summary>Where a call says which source it publishes from. The first that speaks decides.</summary>
/// <param name="Value">The argument that is the source.</param>
/// <param name="Options">The argument that holds it as a property.</param>
/// <param name="Track">The argument that is the track: how it was made says what it shows.</param>
/// <param name="Otherwise">The member of <c>TrackSources</c>, or one of the words below, if nothing says; null if nobody knows.</param>
internal sealed record SourceAt(ArgumentAt? Value = null, ArgumentAt? Options = null, ArgumentAt? Track = null, string? Otherwise = null)
{
    /// <summary>The SDK then says so on the wire, and the server matches "unknown".</summary>
    public const string Unknown = "Unknown";

    /// <summary>One of the two that show something: which of them, the call does not say.</summary>
    public const string Video = "Video";
}

/// <summary>A method of a client's SDK that needs a permission. One that needs several has several rows.</summary>
/// <param name="Method">Its name.</param>
/// <param name="Permission">What it needs.</param>
/// <param name="Receiver">What it is called on.</param>
internal sealed record ClientCall(string Method, PermissionInfo Permission, ClientReceiver Receiver = ClientReceiver.Participant)
{
    /// <summary>The labels of which the first argument has one, where the name is nothing without it.</summary>
    public string[] Labels { get; init; } = Array.Empty<string>();

    /// <summary>The member of <c>TrackSources</c> that it publishes from, if that is always the same.</summary>
    public string? Source { get; init; }

    /// <summary>Where it says which source it publishes from, otherwise.</summary>
    public SourceAt? SourceAt { get; init; }

    /// <summary>An argument that switches off what needs the permission, if it is false.</summary>
    public ArgumentAt? Unless { get; init; }

    /// <summary>An argument without which nothing needs the permission.</summary>
    public ArgumentAt? Only { get; init; }

    /// <summary>What has to be taken of the result for the permission to be needed: a hook may be there to receive.</summary>
    public string? Result { get; init; }

    /// <summary>What switches it off wherever in the file it is said to be false.</summary>
    public string? FileSwitch { get; init; }

    /// <summary>The module that has to be imported for the name to be LiveKit's, where every app has one of that name.</summary>
    public string? Module { get; init; }

    /// <summary>What the client sees of a refusal, where that is another thing than its SDK's habit.</summary>
    public string? Outcome { get; init; }
}
