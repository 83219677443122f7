using Blazor.Components;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages();
WebApplication app = builder.Build();
app.MapRazorPages();

// Both components are compiled: the one whose scripts use LiveKit, and the one that does not mention it.
Console.WriteLine($"{typeof(Call).Name} {typeof(Plain).Name}");
