using GrantGen.Facts;
using GrantGen.Permissions;

namespace GrantGen.Clients.Sdks;

/// <summary>A method of a client's SDK that needs a permission. One that needs several has several rows.</summary>
/// <param name="Method">Its name.</param>
/// <param name="Permission">The permission that it needs.</param>
/// <param name="Receiver">The receiver.</param>
internal sealed record ClientCall(string Method, PermissionInfo Permission, ClientReceiver Receiver = ClientReceiver.Participant)
{
    /// <summary>The possible labels of the first argument, which must have one of them if the name alone is not specific.</summary>
    public string[] Labels { get; init; } = Array.Empty<string>();

    /// <summary>The member of <c>TrackSources</c> that it publishes from, if that is always the same.</summary>
    public string? Source { get; init; }

    /// <summary>The arguments in which the call can state the source that it publishes from.</summary>
    public TrackSourceSelector? SourceAt { get; init; }

    /// <summary>An argument whose value <c>false</c> turns off the part of the call that needs the permission.</summary>
    public ArgumentSelector? DisabledBy { get; init; }

    /// <summary>An argument without which the call does not need the permission.</summary>
    public ArgumentSelector? EnabledBy { get; init; }

    /// <summary>The member of the result that must be used for the permission to be needed: a hook can also be used only to receive.</summary>
    public string? RequiredResultMember { get; init; }

    /// <summary>The option that disables it if the file sets it to false.</summary>
    public string? DisablingOption { get; init; }

    /// <summary>The argument that must state a source for the call to need this, and the source: the screen's sound comes with the screen alone.</summary>
    public (ArgumentSelector Argument, string Source)? RequiredSource { get; init; }

    /// <summary>Whether a component checks the permission itself and leaves out what needs it: a guarded call.</summary>
    public bool ChecksItself { get; init; }

    /// <summary>The module that must be imported for the call to be LiveKit's, if the name is common in apps.</summary>
    public string? Module { get; init; }

    /// <summary>The symptom of a rejection in the client, if it differs from the SDK's usual one.</summary>
    public string? Symptom { get; init; }

    /// <summary>Whether the name is enough to suspect a participant: other libraries have names and metadata as well, but no microphone of a room.</summary>
    public bool IsDistinct
        => Receiver is ClientReceiver.Participant or ClientReceiver.ParticipantOrRoom && Permission != PermissionTable.UpdateOwnMetadata && Labels.Length == 0;

    /// <summary>The origin of the row.</summary>
    public FactOrigin Origin { get; init; } = FactOrigin.None;

    /// <summary>Rows from one file. A row from another file has its own origin.</summary>
    public static ClientCall[] ReadIn(FactOrigin origin, params ClientCall[] rows)
        => rows.Select(row => row.Origin == FactOrigin.None ? row with { Origin = origin } : row).ToArray();
}
