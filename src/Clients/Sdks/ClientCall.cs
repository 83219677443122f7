using GrantGen.Permissions;

namespace GrantGen.Clients.Sdks;

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
    public TrackSourceSelector? SourceAt { get; init; }

    /// <summary>An argument that switches off what needs the permission, if it is false.</summary>
    public ArgumentSelector? Unless { get; init; }

    /// <summary>An argument without which nothing needs the permission.</summary>
    public ArgumentSelector? Only { get; init; }

    /// <summary>What has to be taken of the result for the permission to be needed: a hook may be there to receive.</summary>
    public string? Result { get; init; }

    /// <summary>What switches it off wherever in the file it is said to be false.</summary>
    public string? FileSwitch { get; init; }

    /// <summary>The module that has to be imported for the name to be LiveKit's, where every app has one of that name.</summary>
    public string? Module { get; init; }

    /// <summary>What the client sees of a refusal, where that is another thing than its SDK's habit.</summary>
    public string? Outcome { get; init; }
}
