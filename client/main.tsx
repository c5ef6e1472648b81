document.title = 'Sightline'
