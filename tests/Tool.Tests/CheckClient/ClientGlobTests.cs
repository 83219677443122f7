using GrantGen.Tool.CheckClient;

namespace GrantGen.Tool.Tests.CheckClient;

/// <summary>What a search reads. A repository of an app has many more files in <c>node_modules</c> than of its own.</summary>
public class ClientGlobTests
{
    [Theory]
    [InlineData("**/*.ts", new[] { "web/src/a.ts" }, 3)]
    [InlineData("web/**/*.ts", new[] { "web/src/a.ts" }, 2)]
    [InlineData("web/node_modules/**/*.ts", new[] { "web/node_modules/lib/deep/b.ts" }, 3)]
    [InlineData("web/src/a.ts", new[] { "web/src/a.ts" }, 0)]
    [InlineData("ios/**/*.ts", new string[0], 0)]
    public void Skipped_folders_are_not_entered(string pattern, string[] files, int foldersRead)
    {
        using TemporaryFolder folder = new TemporaryFolder().With("web/src/a.ts", "").With("web/node_modules/lib/deep/b.ts", "");
        ClientGlob glob = ClientGlob.Parse(pattern, folder.Path);

        Assert.Equal(files, glob.Find(SkippedFiles.Default).Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/')));
        Assert.Equal(foldersRead, glob.FoldersRead);
    }
}
