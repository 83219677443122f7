package org.example.clinic

import android.Manifest
import android.content.pm.PackageManager
import android.os.Bundle
import androidx.appcompat.app.AppCompatActivity
import androidx.core.content.ContextCompat
import androidx.lifecycle.lifecycleScope
import io.livekit.android.LiveKit
import io.livekit.android.room.Room
import kotlinx.coroutines.launch

class VisitActivity : AppCompatActivity() {
    private lateinit var room: Room

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        room = LiveKit.create(applicationContext)
        findViewById<android.widget.Button>(R.id.camera).setOnClickListener { startCamera() }
    }

    private fun startCamera() {
        val state = ContextCompat.checkSelfPermission(this, Manifest.permission.CAMERA)
        if (state != PackageManager.PERMISSION_GRANTED) {
            requestPermissions(arrayOf(Manifest.permission.CAMERA), 1)
            return
        }
        lifecycleScope.launch {
            room.localParticipant.setCameraEnabled(true) //! GG5002
            room.localParticipant.updateMetadata("""{"camera":"on"}""") //! GG5001
        }
    }

    override fun onRequestPermissionsResult(code: Int, permissions: Array<String>, results: IntArray) {
        super.onRequestPermissionsResult(code, permissions, results)
        if (permissions.isNotEmpty()) startCamera()
    }
}
