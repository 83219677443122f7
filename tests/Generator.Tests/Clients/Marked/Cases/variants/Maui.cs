using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using LiveKit.Rtc;
using Microsoft.Maui.ApplicationModel;
namespace Client.ViewModels;

public partial class CallViewModel(Room room, IUser user) : ObservableObject
{
    [ObservableProperty] private LocalParticipant? me;
    [ObservableProperty] private bool canTalk;

    [RelayCommand]
    private async Task TalkAsync(CancellationToken cancellationToken)
    {
        if (await Permissions.RequestAsync<Permissions.Microphone>() != PermissionStatus.Granted) return;
        await room.LocalParticipant!.PublishTrackAsync(track, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); //! GG5002
    }

    [RelayCommand]
    private async Task RaiseAsync() => await Me!.SetAttributesAsync(new() { ["hand"] = "1" }); //! GG5001

    [RelayCommand(CanExecute = nameof(CanSend))]
    private async Task SendAsync(string text)
    {
        if (!user.Permissions.CanChat) return;
        await room.LocalParticipant.PublishDataAsync(Encoding.UTF8.GetBytes(text)); //! GG5003
    }

    private async Task CarefulAsync(string text)
    {
        var permission = room.LocalParticipant.Permission;
        if (permission is null || !permission.CanPublishData) throw new InvalidOperationException();
        await room.LocalParticipant.PublishDataAsync(Encoding.UTF8.GetBytes(text));
        await room.LocalParticipant.SetMetadataAsync(text); //! GG5001
    }

    private Task Maybe(string t) => room.LocalParticipant.Permission?.CanUpdateMetadata == true ? room.LocalParticipant.SetNameAsync(t) : Task.CompletedTask;
}
