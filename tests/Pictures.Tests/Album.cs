using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GrantGen.Pictures.Tests.Rendering;
using GrantGen.Pictures.Tests.Terminal;
using Xunit;

namespace GrantGen.Pictures.Tests;

/// <summary>
/// The folder of the committed pictures, and the list of the texts that they were made from. With <c>GRANTGEN_ACCEPT=1</c>, it is updated
/// first.
/// </summary>
public sealed class Album : IAsyncLifetime
{
    private const string MadeOf = "madeOf";
    private const string Sum = "png";
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, IndentSize = 2, NewLine = "\n" };

    /// <summary>The path of the folder.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryRoot.Path, "docs", "images");

    /// <summary>The entries, by file name.</summary>
    public JsonObject List { get; private set; } = File.Exists(ListFile) ? JsonNode.Parse(File.ReadAllText(ListFile))!.AsObject() : [];

    private static string ListFile => Path.Combine(Folder, "pictures.json");

    /// <summary>The file of a picture.</summary>
    internal static string FileOf(Picture picture) => Path.Combine(Folder, picture.Name + ".png");

    /// <summary>The hash of the text from which a picture would be made now.</summary>
    internal static async Task<string> TextSumAsync(Picture picture) => SumOf(Encoding.UTF8.GetBytes(await picture.TextAsync()));

    /// <summary>The hash of the text that the committed picture was made from.</summary>
    internal string? ListedTextSum(Picture picture) => List[picture.Name + ".png"]?[MadeOf]?.GetValue<string>();

    /// <summary>Whether the committed file is unchanged since it was made.</summary>
    internal bool IsAsMade(Picture picture) => File.Exists(FileOf(picture)) && SumOf(File.ReadAllBytes(FileOf(picture))) == List[picture.Name + ".png"]?[Sum]?.GetValue<string>();

    /// <summary>Makes missing and outdated pictures. Without a browser, no picture is made, and the tests name the outdated ones.</summary>
    public async Task InitializeAsync()
    {
        if (!Snapshot.IsAccepting || BrowserInstallation.Missing is not null)
        {
            return;
        }

        Directory.CreateDirectory(Folder);
        foreach (Picture picture in Gallery.All)
        {
            string text = await TextSumAsync(picture);
            if (ListedTextSum(picture) == text && IsAsMade(picture))
            {
                continue;
            }

            string made = await RenderAsync(picture);
            File.Copy(made, FileOf(picture), overwrite: true);
            List[picture.Name + ".png"] = new JsonObject { [MadeOf] = text, [Sum] = SumOf(File.ReadAllBytes(made)) };
        }

        List = new JsonObject(Gallery.All.Select(picture => picture.Name + ".png").Order(StringComparer.Ordinal)
            .Select(name => KeyValuePair.Create(name, List[name]?.DeepClone())));
        File.WriteAllText(ListFile, List.ToJsonString(s_indented) + "\n");
    }

    public Task DisposeAsync()
    {
        SampleBuild.Clear();
        return Task.CompletedTask;
    }

    /// <summary>Makes a picture in the output folder of the tests.</summary>
    /// <returns>The file.</returns>
    internal static async Task<string> RenderAsync(Picture picture)
    {
        string file = Path.Combine(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pictures")).FullName, picture.Name + ".png");
        await picture.RenderAsync(file);
        await File.WriteAllBytesAsync(file, PngPalette.Write(PngImage.Read(await File.ReadAllBytesAsync(file))));
        return file;
    }

    private static string SumOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
