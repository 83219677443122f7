using System.Text;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using LiveKit.Rtc;

namespace Clinic.Maui.ViewModels;

public partial class VisitViewModel : ObservableObject, IAsyncDisposable
{
    private readonly Room _room = new();

    [ObservableProperty]
    private string status = "";

    [RelayCommand]
    private async Task ConnectAsync(string token)
    {
        await _room.ConnectAsync("wss://visit.example.org", token, new RoomOptions { AutoSubscribe = true });
        await _room.LocalParticipant!.SetMetadataAsync("{\"in\":\"waiting\"}"); //! GG5001
    }

    [RelayCommand]
    private async Task SendAsync(string text)
    {
        var me = _room.LocalParticipant;
        if (me is null) return;
        await me.PublishDataAsync(Encoding.UTF8.GetBytes(text)); //! GG5003
        Status = $"sent {text.Length} by {me.Identity}";
    }

    public async ValueTask DisposeAsync()
    {
        await _room.DisconnectAsync();
        _room.Dispose();
    }
}
