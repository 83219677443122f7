using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <summary>Which methods a value has.</summary>
internal static class ValueKindExtensions
{
    /// <summary>Whether a value is what a row of the tables is called on.</summary>
    public static bool Accepts(this ValueKind kind, ClientReceiver receiver) => receiver switch
    {
        ClientReceiver.Participant => kind == ValueKind.Participant,
        ClientReceiver.ParticipantOrRoom => kind is ValueKind.Participant or ValueKind.Room,
        ClientReceiver.Publication => kind == ValueKind.Publication,
        ClientReceiver.LocalMedia => kind == ValueKind.LocalMedia,
        ClientReceiver.Session => kind == ValueKind.Session,
        ClientReceiver.DataTrack => kind == ValueKind.DataTrack,
        ClientReceiver.Chat => kind == ValueKind.Chat,
        _ => false,
    };
}
